import type { KnowledgeFiles } from '../src/core/passages/reading/list-file.ts';
import { folderComplaints, readKnowledgeFolder } from '../src/storage/files/knowledge-folder.ts';

/** The files of a knowledge folder; where they cannot be read, the process says so and ends with status 1. */
export async function readFolder(folder: string): Promise<KnowledgeFiles> {
  try {
    return await readKnowledgeFolder(folder);
  } catch (error) {
    console.log(folderComplaints(error).join('\n'));
    process.exit(1);
  }
}

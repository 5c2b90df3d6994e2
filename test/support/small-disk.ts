import { spawnSync } from 'node:child_process';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A small disk in memory, which only root can have; a folder without limits otherwise. */
export interface Disk {
  readonly folder: string;
  readonly isSmall: boolean;
  readonly fill: () => Promise<void>;
  readonly free: () => Promise<void>;
  readonly setReadOnly: (isReadOnly: boolean) => void;
  readonly remove: () => Promise<void>;
}

export async function createDisk(megabytes: number): Promise<Disk> {
  const folder = await mkdtemp(join(tmpdir(), 'chaski-soak-disk-'));
  const options = `size=${megabytes}m,mode=0755`;
  const isSmall = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]).status === 0;
  const filler = join(folder, 'filler');
  return {
    folder,
    isSmall,
    fill: async () => {
      const file = await open(filler, 'w');
      // Halved until not even a page fits.
      let bytes = 1 << 20;
      while (bytes >= 512) {
        const isWritten = await file.appendFile(Buffer.alloc(bytes)).then(
          () => true,
          () => false,
        );
        if (!isWritten) bytes /= 2;
      }
      await file.close();
    },
    free: () => rm(filler, { force: true }),
    setReadOnly: (isReadOnly) => {
      const { status, stderr } = spawnSync(
        'mount',
        ['-o', `remount,${isReadOnly ? 'ro' : 'rw'}`, folder],
        { encoding: 'utf8' },
      );
      if (status !== 0) throw new Error(`the disk could not be mounted again: ${stderr}`);
    },
    remove: async () => {
      if (isSmall) spawnSync('umount', ['--lazy', folder]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

import type {
  ReaderReportStore,
  CuratorChannelStore,
  ReportTaskStore,
  UntoldStore,
} from '../core/stores.ts';
import {
  ownedBy,
  readerReportKind,
  reportTaskKind,
  untoldKind,
  weeklyReportKind,
} from './record-kinds.ts';
import { openRecords, type RecordBase } from './record-store.ts';

export interface ReaderReportStores {
  readonly readerReports: ReaderReportStore;
  readonly reportTasks: ReportTaskStore;
  readonly curatorChannels: CuratorChannelStore;
  readonly untold: UntoldStore;
}

export function createReaderReportStores(base: RecordBase): ReaderReportStores {
  const reports = openRecords(readerReportKind, base);
  const tasks = openRecords(reportTaskKind, base);
  const channels = openRecords(weeklyReportKind, base);
  const untold = openRecords(untoldKind, base);
  return {
    readerReports: {
      load: (id) => reports.load(id),
      save: (report) => reports.save(report.id, report),
      all: () => reports.of(ownedBy.readerReports),
    },
    reportTasks: {
      add: ({ id, by, server }) => tasks.save(id, { report: id, by, server }),
      remove: (id) => tasks.remove(id),
      all: async () => (await tasks.of(ownedBy.reportTasks)).map(({ report }) => report),
    },
    curatorChannels: {
      load: async (server) => (await channels.load(server))?.channel,
    },
    untold: {
      load: async (person) => (await untold.load(person))?.reports ?? [],
      save: (person, ids) =>
        ids.length === 0 ? untold.remove(person) : untold.save(person, { reports: [...ids] }),
    },
  };
}

import type {
  ReaderReportStore,
  ReportChannelStore,
  ReportTaskStore,
  UntoldStore,
} from '../core/ports.ts';
import {
  ownedBy,
  reportChannelKind,
  reportKind,
  reportTaskKind,
  untoldKind,
} from './record-kinds.ts';
import { openRecords, type RecordBase } from './record-store.ts';

export interface ReportStores {
  readonly reports: ReaderReportStore;
  readonly reportTasks: ReportTaskStore;
  readonly reportChannels: ReportChannelStore;
  readonly untold: UntoldStore;
}

export function createReportStores(base: RecordBase): ReportStores {
  const reports = openRecords(reportKind, base);
  const tasks = openRecords(reportTaskKind, base);
  const channels = openRecords(reportChannelKind, base);
  const untold = openRecords(untoldKind, base);
  return {
    reports: {
      load: (id) => reports.load(id),
      save: (report) => reports.save(report.id, report),
      all: () => reports.of(ownedBy.reports),
    },
    reportTasks: {
      add: ({ id, by, server }) => tasks.save(id, { report: id, by, server }),
      remove: (id) => tasks.remove(id),
      all: async () => (await tasks.of(ownedBy.reportTasks)).map(({ report }) => report),
    },
    reportChannels: {
      load: async (server) => (await channels.load(server))?.channel,
      save: (server, channel) => channels.save(server, { server, channel }),
    },
    untold: {
      load: async (person) => (await untold.load(person))?.reports ?? [],
      save: (person, ids) =>
        ids.length === 0 ? untold.remove(person) : untold.save(person, { reports: [...ids] }),
    },
  };
}

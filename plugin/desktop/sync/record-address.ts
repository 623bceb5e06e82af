import type { Job } from '../../../shared/config/config.ts';
import type { House } from '../house.ts';
import type { RecordAddress } from './record-link.tsx';

/** Where the records of a job's two sides open in a browser. */
export const recordAddress = (house: Pick<House, 'config' | 'host' | 'reader'>, job: Job): RecordAddress => {
  const connection = house.config.connections.find((it) => it.id === job.right.connection);
  return {
    newRecord: house.reader.words.newRecord,
    of: (side, id) =>
      side === 'left'
        ? house.host.appAddress(job.left.app, id)
        : `${connection?.loginUrl ?? ''}/${encodeURIComponent(id)}`,
  };
};

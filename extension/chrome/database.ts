const name = 'renkei';
const version = 1;

/** Opens the extension's database; worker and pages share it. */
export const openDatabase = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    opening.onupgradeneeded = () => {
      const calls = opening.result.createObjectStore('calls', { keyPath: 'id' });
      calls.createIndex('requestedAt', 'requestedAt');
      calls.createIndex('open', 'open');
      opening.result.createObjectStore('deliveries', { keyPath: 'id' }).createIndex('nextTryAt', 'nextTryAt');
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });

/** The answer of one request. */
export const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Resolves once a transaction is on disk; what was written before that may still be lost. */
export const committed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    transaction.onerror = () => reject(transaction.error);
  });

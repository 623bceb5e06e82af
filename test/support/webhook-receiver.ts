import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One notice as a receiver gets it. */
export interface ReceivedNotice {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** A receiver of webhooks on this machine; `answer` may be changed while it runs. */
export const startWebhookReceiver = async () => {
  const received: ReceivedNotice[] = [];
  const answer = { status: 204 };
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (some: string) => {
      body += some;
    });
    request.on('end', () => {
      received.push({ headers: request.headers, body });
      response.writeHead(answer.status).end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/hook`,
    received,
    answer,
    events: () => received.map((it) => (JSON.parse(it.body) as { event: string }).event),
    stop: () => new Promise<void>((closed) => void server.close(() => closed())),
  };
};

import { portalWords } from '../../pages/words/portal-words.ts';
import { localDateTime } from '../fields/zoned-time.ts';
import { usePageTools } from '../page/page-tools.ts';
import { useLoaded } from '../settings/use-loaded.ts';
import { sandboxControl } from './sandbox-control.ts';

const shown = 100;

/** The latest requests this stand-in answered, the newest first. */
export const RequestTable = () => {
  const { context } = usePageTools();
  const words = portalWords[context.language];
  const [requests] = useLoaded(sandboxControl.requests);
  return (
    <div class="scroll-x request-log">
      <table class="rows">
        <thead>
          <tr>
            <th scope="col">{words.requestAt}</th>
            <th scope="col">{words.requestPath}</th>
            <th scope="col">{words.requestStatus}</th>
            <th scope="col">ms</th>
          </tr>
        </thead>
        <tbody>
          {requests
            ?.slice(-shown)
            .toReversed()
            .map((it, index) => (
              <tr key={`${it.at} ${index}`}>
                <td>{localDateTime(it.at, context.user.timezone).time}</td>
                <td>
                  <code>
                    {it.method} {it.path}
                  </code>
                </td>
                <td>{it.status}</td>
                <td class="number">{it.ms}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
};

import { commonWords } from '../../pages/words/common-words.ts';
import { portalWords } from '../../pages/words/portal-words.ts';
import { usePageTools } from '../page/page-tools.ts';
import { Icon } from '../parts/icon.tsx';
import type { PortalNeighbour } from './portal.ts';
import { askForRing } from './ring-dialog.ts';

/** The other stand-ins and whether they run. */
export const NeighboursCard = ({ neighbours }: { readonly neighbours: readonly PortalNeighbour[] }) => {
  const { rest, context, notices } = usePageTools();
  const words = portalWords[context.language];
  const ring = async () => {
    const call = await askForRing(words, commonWords[context.language]);
    if (!call) return;
    try {
      await rest.post('/k/api/dev/ring', call);
      notices.show('SUCCESS', words.ringing(call.to));
    } catch (error) {
      notices.show('ERROR', (error as Error).message);
    }
  };
  return (
    <section class="card">
      <h2>{words.neighbours}</h2>
      <ul class="plain-list">
        {neighbours.map((it) => (
          <li key={it.name} class="neighbour-line">
            <span class={it.running ? 'dot good' : 'dot'} />
            <span class="grow">
              <b>{words.neighbourNames[it.name]}</b>
              <small class="block">{words.neighbourHints[it.name]}</small>
            </span>
            <span class={it.running ? 'chip good' : 'chip'}>
              {it.running ? words.running : words.stopped}
            </span>
            {it.running && it.name === 'telephony' && (
              <button type="button" class="button small-button" onClick={() => void ring()}>
                <Icon name="phone" small />
                {words.ring}
              </button>
            )}
            {it.running && it.address.startsWith('http') ? (
              <a href={it.address}>
                <code>{it.address}</code>
              </a>
            ) : (
              <code class="soft">{it.address}</code>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

import { portalWords } from '../../pages/words/portal-words.ts';
import { usePageTools } from '../page/page-tools.ts';
import type { PortalNeighbour } from './portal.ts';

/** The other stand-ins and whether they run. */
export const NeighboursCard = ({ neighbours }: { readonly neighbours: readonly PortalNeighbour[] }) => {
  const { context } = usePageTools();
  const words = portalWords[context.language];
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

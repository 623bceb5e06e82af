import { settingsPlacesWords } from '../../../shared/words/settings-places.ts';
import { useWords } from '../model/use-model.ts';

/** Answers to what admins ask most. */
export const HelpScreen = () => {
  const words = useWords(settingsPlacesWords).help;
  return (
    <main class="rk-main">
      <header class="rk-head">
        <h1>{words.title}</h1>
      </header>
      <div class="rk-narrow rk-stack">
        {words.topics.map((it) => (
          <section key={it.title} class="rk-card">
            <h2>{it.title}</h2>
            <p class="rk-soft">{it.text}</p>
          </section>
        ))}
      </div>
    </main>
  );
};

/** A text with its blanks made visible where they matter: at the ends, doubled, or full-width. */
export const Blanks = ({ text }: { text: string }) => {
  const parts = text.split(/(^[ \u3000]+|[ \u3000]+$|\u3000| {2,})/);
  return (
    <>
      {parts.map((part, at) =>
        /^[ \u3000]+$/.test(part) ? (
          <span key={at}>
            {[...part].map((blank, place) => (
              <i key={place} class={blank === '\u3000' ? 'rk-sp' : 'rk-sp half'}>
                <span class="rk-hidden">{blank}</span>
              </i>
            ))}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
};

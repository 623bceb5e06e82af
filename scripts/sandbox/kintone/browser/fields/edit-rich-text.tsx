import { useLayoutEffect, useRef } from 'preact/hooks';
import { recordWords } from '../../pages/words/record-words.ts';
import { usePageTools } from '../page/page-tools.ts';
import { textOf } from '../record/record-values.ts';
import type { EditProps } from './edit-value.tsx';
import { safeHtml } from './safe-html.ts';

/** Text with bold, italic and underlined parts. */
export const EditRichText = ({ property, field, id, disabled, change }: EditProps) => {
  const { context } = usePageTools();
  const words = recordWords[context.language];
  const place = useRef<HTMLDivElement>(null);
  const html = textOf(field);
  useLayoutEffect(() => {
    if (place.current && place.current.innerHTML !== html) place.current.replaceChildren(safeHtml(html));
  }, [html]);

  // The browser's own command is old, but nothing else edits rich text without a library.
  const style = (command: 'bold' | 'italic' | 'underline') => {
    place.current?.focus();
    document.execCommand(command);
  };
  const tools = [
    ['bold', 'B', words.bold],
    ['italic', 'I', words.italic],
    ['underline', 'U', words.underline],
  ] as const;
  return (
    <div class="rich">
      <div class="rich-tools" role="toolbar">
        {tools.map(([command, letter, label]) => (
          <button
            key={command}
            type="button"
            class={`plain ${command}`}
            aria-label={label}
            disabled={disabled}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => style(command)}
          >
            {letter}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: only an editable element can hold text with markup. */}
      <div
        id={id}
        ref={place}
        class="input markup"
        role="textbox"
        aria-multiline="true"
        aria-label={property.label}
        contentEditable={!disabled}
        tabIndex={0}
        onBlur={(event) => {
          if (event.currentTarget.innerHTML !== html) change(event.currentTarget.innerHTML);
        }}
      />
    </div>
  );
};

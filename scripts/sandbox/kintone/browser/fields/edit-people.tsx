import { useEffect, useState } from 'preact/hooks';
import { recordWords } from '../../pages/words/record-words.ts';
import { usePageTools } from '../page/page-tools.ts';
import { Icon } from '../parts/icon.tsx';
import type { Entity } from '../record/record-values.ts';
import type { EditProps } from './edit-value.tsx';

const kinds: Readonly<Record<string, string>> = {
  USER_SELECT: 'users',
  ORGANIZATION_SELECT: 'organizations',
  GROUP_SELECT: 'groups',
};

/** People, organisations or groups: added from a list, taken off one by one. */
export const EditPeople = ({ property, field, id, disabled, change }: EditProps) => {
  const { rest, context } = usePageTools();
  const words = recordWords[context.language];
  const [everyone, setEveryone] = useState<readonly Entity[]>([]);
  useEffect(() => {
    void rest
      .get<{ entities: Entity[] }>('/k/api/dev/directory', { kind: kinds[property.type] })
      .then(({ entities }) => setEveryone(entities));
  }, [rest, property.type]);

  const chosen = (field.value as Entity[]) ?? [];
  const left = everyone.filter((it) => !chosen.some((other) => other.code === it.code));
  return (
    <div class="people">
      {chosen.map((it) => (
        <span class="chip" key={it.code}>
          {it.name}
          <button
            type="button"
            class="plain"
            disabled={disabled}
            aria-label={words.removeItem(it.name)}
            onClick={() => change(chosen.filter((other) => other !== it))}
          >
            <Icon name="cross" small />
          </button>
        </span>
      ))}
      <select
        id={id}
        class="input"
        value=""
        disabled={disabled}
        aria-describedby={`${id}-error`}
        onChange={(event) => {
          const added = left.find((it) => it.code === event.currentTarget.value);
          if (added) change([...chosen, { code: added.code, name: added.name }]);
        }}
      >
        <option value="">{words.addPerson}</option>
        {left.map((it) => (
          <option key={it.code} value={it.code}>
            {it.name}
          </option>
        ))}
      </select>
    </div>
  );
};

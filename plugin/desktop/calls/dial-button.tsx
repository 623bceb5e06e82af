import { dialLink } from '../../../shared/call/link-template.ts';
import type { DiallerSetting } from '../../../shared/config/config.ts';
import { Icon } from '../../../shared/look/icon.tsx';
import { Menu } from '../../../shared/look/menu.tsx';
import { parsePhone } from '../../../shared/phone/parse.ts';
import type { PhoneNumber } from '../../../shared/phone/phone-number.ts';
import type { House } from '../house.ts';

// Diallers that need the extension take the number from a tel: link as well: it is the one link everybody understands.
const templateOf = (dialler: DiallerSetting): string =>
  dialler.kind === 'link' ? dialler.template : 'tel:{e164}';

/** Calls the customer's first number; the others stand in the menu beside it. */
export const DialButton = ({ house, phones }: { house: House; phones: readonly string[] }) => {
  const { words } = house.reader;
  const { dialler, region } = house.calling;
  const numbers = phones.flatMap((it) => parsePhone(it, { region }) ?? []).filter((it) => !it.fax);
  const linkOf = (it: PhoneNumber): string | null => {
    const number = { e164: it.e164, national: it.national, ext: it.extension ?? '' };
    const link = dialLink(templateOf(dialler), number);
    return link.ok ? link.value : null;
  };
  const [first, ...others] = numbers;
  const href = first && linkOf(first);
  if (!first || !href) return null;
  const items = others.flatMap((it) => {
    const link = linkOf(it);
    return link
      ? [
          {
            label: words.callButton(it.national),
            icon: 'phone',
            onChoose: () => location.assign(link),
          } as const,
        ]
      : [];
  });
  return (
    <span class="rk-dial">
      <a class="rk-button normal rk-dial-first" href={href}>
        <Icon name="phone" />
        {words.callButton(first.national)}
      </a>
      {items.length > 0 && (
        <Menu label={words.otherNumbers} items={items}>
          <Icon name="down" />
        </Menu>
      )}
    </span>
  );
};

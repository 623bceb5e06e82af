import { settingsWords } from '../../pages/words/settings-words.ts';
import { usePageTools } from '../page/page-tools.ts';
import type { FieldProperty } from '../record/field-property.ts';
import { useLoaded } from './use-loaded.ts';

/** The app's fields as they are being edited; they are changed over the REST API. */
export const FieldsTab = () => {
  const { rest, context } = usePageTools();
  const words = settingsWords[context.language];
  const [loaded] = useLoaded(() =>
    rest.get<{ properties: Record<string, FieldProperty> }>('/k/v1/preview/app/form/fields.json', {
      app: context.appId,
    }),
  );
  if (!loaded) return <div aria-busy="true" />;
  const fields = Object.values(loaded.properties).flatMap((it) => [
    { property: it, table: '' },
    ...Object.values(it.fields ?? {}).map((inner) => ({ property: inner, table: it.label })),
  ]);
  return (
    <section class="card">
      <h2>
        {words.fields} <span class="count">{fields.length}</span>
      </h2>
      <p class="soft">{words.fieldsHint}</p>
      <div class="scroll-x">
        <table class="rows">
          <thead>
            <tr>
              <th scope="col">{words.fieldName}</th>
              <th scope="col">{words.fieldCode}</th>
              <th scope="col">{words.fieldType}</th>
              <th scope="col">{words.fieldRules}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(({ property, table }) => (
              <tr key={property.code}>
                <td>
                  {table && <span class="soft">{table} › </span>}
                  {property.label}
                </td>
                <td>
                  <code>{property.code}</code>
                </td>
                <td>
                  <code>{property.lookup ? `${property.type} (LOOKUP)` : property.type}</code>
                </td>
                <td>{rulesOf(property, words)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};

const rulesOf = (
  property: FieldProperty & { readonly unique?: boolean },
  words: { readonly required: string; readonly unique: string },
): string =>
  [property.required && words.required, property.unique && words.unique].filter(Boolean).join(', ');

import type { RequestBudget } from '../../../shared/config/config.ts';
import { Card } from '../../../shared/look/card.tsx';
import { Field } from '../../../shared/look/field.tsx';
import { Select } from '../../../shared/look/select.tsx';
import { settingsLimitsWords } from '../../../shared/words/settings-limits.ts';
import { budgetOf, withBudget } from '../model/limits-form.ts';
import { useModel, useWords } from '../model/use-model.ts';
import { WholeNumber } from './whole-number.tsx';

/** How many of kintone's daily requests Renkei may use, and when its day begins. */
export const BudgetCard = () => {
  const model = useModel();
  const words = useWords(settingsLimitsWords).budget;
  const { perApp, dayBegins } = budgetOf(model.config.draft.value);
  const put = (part: Partial<RequestBudget>) => model.config.change((it) => withBudget(it, part));
  return (
    <Card title={words.title}>
      <div class="rk-stack">
        <p class="rk-soft">{words.text}</p>
        <WholeNumber
          id="rk-budget"
          label={words.perApp}
          hint={words.perAppHint}
          value={perApp}
          onValue={(it) => it !== null && put({ perApp: it })}
        />
        <Field id="rk-day-begins" label={words.dayBegins}>
          <Select
            id="rk-day-begins"
            value={dayBegins}
            options={[
              { value: '00:00', label: words.midnight },
              { value: '09:00', label: words.nine },
            ]}
            onPick={(it) => put({ dayBegins: it as RequestBudget['dayBegins'] })}
          />
        </Field>
      </div>
    </Card>
  );
};

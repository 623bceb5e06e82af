import { stages } from '../definitions/choices.ts';
import type { Value } from '../org/record-row.ts';
import type { SaveRule } from './save-rule.ts';

const forecastNames: Readonly<Record<string, string>> = { BestCase: 'Best Case', Forecast: 'Commit' };

/** Everything that follows from the stage and the dates of a sale. */
export const followStage: SaveRule = ({ values, given }) => {
  const stage = stages.find((it) => it.value === values.StageName);
  values.IsClosed = stage?.closed ?? false;
  values.IsWon = stage?.won ?? false;
  if (given.has('StageName')) {
    const forecast = stage?.forecast ?? 'Pipeline';
    if (!given.has('Probability')) values.Probability = stage?.probability ?? 0;
    if (!given.has('ForecastCategoryName')) values.ForecastCategoryName = forecastNames[forecast] ?? forecast;
  }
  followAmount(values);
};

const followAmount = (values: Record<string, Value>): void => {
  const amount = values.Amount ?? null;
  values.ExpectedRevenue = amount === null ? null : (Number(amount) * Number(values.Probability)) / 100;
  const [year, month] = String(values.CloseDate ?? '').split('-');
  if (!year || !month) return;
  values.FiscalYear = Number(year);
  values.FiscalQuarter = Math.ceil(Number(month) / 3);
};

import type { FieldProperty } from '../record/field-property.ts';

/** A number as the form wants it shown: digits grouped, decimals cut or filled, unit before or after. */
export const shownNumber = (text: string, property: FieldProperty): string => {
  if (text === '') return '';
  const grouped = property.digit || property.format === 'NUMBER_DIGIT';
  const scaled = withScale(text, property.displayScale);
  const number = grouped ? withGroups(scaled) : scaled;
  if (!property.unit) return number;
  return property.unitPosition === 'AFTER' ? `${number} ${property.unit}` : `${property.unit} ${number}`;
};

const withScale = (text: string, scale: string | undefined): string => {
  if (!scale || !/^-?\d+(\.\d+)?$/.test(text)) return text;
  const places = Number(scale);
  const [whole = '', decimals = ''] = text.split('.');
  if (decimals.length > places) return Number(text).toFixed(places);
  return places > 0 ? `${whole}.${decimals.padEnd(places, '0')}` : whole;
};

const withGroups = (text: string): string => {
  const [whole = '', decimals] = text.split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? groups : `${groups}.${decimals}`;
};

/** A calculated duration in hours and minutes, with days when the form asks for them. */
export const shownDuration = (text: string, format: 'HOUR_MINUTE' | 'DAY_HOUR_MINUTE'): string => {
  const [hours = '', minutes = '0'] = text.split(':');
  if (hours === '') return '';
  if (format === 'HOUR_MINUTE') return `${Number(hours)}:${minutes.padStart(2, '0')}`;
  return `${Math.floor(Number(hours) / 24)}d ${Number(hours) % 24}:${minutes.padStart(2, '0')}`;
};

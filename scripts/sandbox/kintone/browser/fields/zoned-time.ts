/** A moment as somebody in a time zone reads it off calendar and clock. */
export interface LocalDateTime {
  /** `2026-11-22` */
  readonly date: string;
  /** `09:05` */
  readonly time: string;
}

/** What calendar and clock show in the time zone at the moment given in ISO form. */
export const localDateTime = (iso: string, timeZone: string): LocalDateTime => {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-CA', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
      .formatToParts(new Date(iso))
      .map((part) => [part.type, part.value]),
  );
  return { date: `${parts.year}-${parts.month}-${parts.day}`, time: `${parts.hour}:${parts.minute}` };
};

/** The moment, as the REST API writes it, at which calendar and clock show this in the time zone. */
export const momentOf = ({ date, time }: LocalDateTime, timeZone: string): string => {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  const shown = localDateTime(new Date(asUtc).toISOString(), timeZone);
  const offset = Date.parse(`${shown.date}T${shown.time}:00Z`) - asUtc;
  return `${new Date(asUtc - offset).toISOString().slice(0, 16)}:00Z`;
};

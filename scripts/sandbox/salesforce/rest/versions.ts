/** The oldest and newest API version that is served. */
export const versionRange = { oldest: 31, newest: 67 } as const;

const seasons = ['Summer', 'Winter', 'Spring'];

/** The list at `/services/data`: three releases a year, the winter one named for the year to come. */
export const versionList = (): readonly { label: string; url: string; version: string }[] =>
  Array.from({ length: versionRange.newest - versionRange.oldest + 1 }, (_, i) => {
    const version = `${versionRange.oldest + i}.0`;
    return {
      label: `${seasons[i % 3]} '${14 + Math.ceil(i / 3)}`,
      url: `/services/data/v${version}`,
      version,
    };
  });

/** The tabs of the settings page, in their order. */
export const tabs = ['overview', 'jobs', 'connections', 'calling', 'history', 'transfer', 'help'] as const;

/** One tab. */
export type Tab = (typeof tabs)[number];

/** The steps from nothing to a running link, in their order. */
export const wizardSteps = ['template', 'apps', 'connection', 'mapping', 'rules', 'dryRun', 'start'] as const;

/** One step of the wizard. */
export type WizardStep = (typeof wizardSteps)[number];

/** The parts of one job's page, in their order. */
export const jobParts = ['mapping', 'rules', 'notices', 'dryRun', 'versions'] as const;

/** One part of a job's page. */
export type JobPart = (typeof jobParts)[number];

/** What is on screen. */
export type Route =
  | { readonly tab: Exclude<Tab, 'jobs' | 'history'> }
  | { readonly tab: 'history'; readonly run?: string }
  | { readonly tab: 'jobs'; readonly job?: string; readonly part?: JobPart; readonly wizard?: WizardStep };

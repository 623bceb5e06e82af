import { CallingScreen } from '../calling/calling-screen.tsx';
import { ConnectionsScreen } from '../connections/connections-screen.tsx';
import { HelpScreen } from '../help/help-screen.tsx';
import { HistoryScreen } from '../history/history-screen.tsx';
import { JobScreen } from '../jobs/job-screen.tsx';
import { JobsScreen } from '../jobs/jobs-screen.tsx';
import { useModel } from '../model/use-model.ts';
import { OverviewScreen } from '../overview/overview-screen.tsx';
import { TransferScreen } from '../transfer/transfer-screen.tsx';
import { WizardScreen } from '../wizard/wizard-screen.tsx';

const others = {
  overview: OverviewScreen,
  connections: ConnectionsScreen,
  calling: CallingScreen,
  history: HistoryScreen,
  transfer: TransferScreen,
  help: HelpScreen,
} as const;

/** Whatever the route names. */
export const CurrentScreen = () => {
  const model = useModel();
  const route = model.route.value;
  if (route.tab !== 'jobs') {
    const Screen = others[route.tab];
    return <Screen />;
  }
  if (route.wizard) return <WizardScreen job={route.job ?? null} step={route.wizard} />;
  const job = route.job ? model.job(route.job) : null;
  return job ? <JobScreen job={job} part={route.part ?? 'mapping'} /> : <JobsScreen />;
};

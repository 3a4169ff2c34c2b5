import './addresses.ts';
import '../../components/person/person-page.css';
import { PersonScreen } from '../../components/data/person/PersonScreen.tsx';
import { useIndustries } from './use-industries.ts';

/** The screen of one person; loaded when somebody is opened. */
export function PersonPage({ leadId, go }: { leadId: string; go: (path: string) => void }) {
  return <PersonScreen leadId={leadId} go={go} industries={useIndustries()} />;
}

import '../../components/tokens.css';
import '../../components/fit.css';
import '../../components/base.css';
import '../../components/dialog.css';
import '../../components/leads.css';
import '../../components/names.css';
import '../../components/pause.css';
import '../../components/questions.css';
import '../../components/toast.css';
import '../../components/health.css';
import '../../components/import.css';
import '../../components/icp/icp.css';
import '../../components/hint.css';
import '../../components/person.css';
import '../../components/playbook.css';
import './practice.css';
import './welcome.css';
import './workspace.css';
import { startPage } from '../../components/data/start-page.tsx';
import { pageApp, translate } from '../pages/page-app.ts';
import { Workspace } from './Workspace.tsx';

startPage({
  app: pageApp(),
  translate,
  title: 'ext_name',
  root: document.getElementById('root') as HTMLElement,
  children: <Workspace />,
});

import '../../components/tokens.css';
import '../../components/fit.css';
import '../../components/base.css';
import '../../components/dialog.css';
import '../../components/hint.css';
import '../../components/leads.css';
import '../../components/names.css';
import '../../components/pause.css';
import '../../components/person.css';
import '../../components/toast.css';
import './popup.css';
import { startPage } from '../../components/data/start-page.tsx';
import { currentTab, inTab } from '../../lib/browser.tabs.ts';
import { pageApp, translate } from '../pages/page-app.ts';
import { Popup } from './Popup.tsx';

const asked = new URLSearchParams(location.search).get('tab');
const standsInTab = await inTab();
document.documentElement.dataset.view = standsInTab ? 'tab' : 'toolbar';
const behind = standsInTab ? null : await currentTab();

startPage({
  app: pageApp(),
  translate,
  title: 'ext_name',
  root: document.getElementById('root') as HTMLElement,
  children: <Popup tabId={asked ? Number(asked) : behind} />,
});

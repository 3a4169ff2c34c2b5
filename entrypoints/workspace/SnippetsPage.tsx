import '../../components/snippet/snippet.css';
import { SnippetsScreen } from '../../components/data/snippets/SnippetsScreen.tsx';

/** The screen of texts to copy; loaded when it is opened. */
export const SnippetsPage = () => <SnippetsScreen />;

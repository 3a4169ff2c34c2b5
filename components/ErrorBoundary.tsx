import { Component, type ReactNode, useEffect, useState } from 'react';
import type { Translate } from '../lib/model/words.ts';
import { errorWord, expectedName } from './error-word.ts';

interface Props {
  /** The words may be what failed to load, so they are asked for again here. */
  loadWords: () => Promise<Translate>;
  children: ReactNode;
}

/** The last resort: says what is wrong instead of a white page. */
export class ErrorBoundary extends Component<Props, { error: unknown }> {
  override state = { error: null as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  private readonly stop = new AbortController();

  override componentDidMount() {
    // Another address may lead to a screen that can be drawn.
    addEventListener('hashchange', () => this.setState({ error: null }), { signal: this.stop.signal });
  }

  override componentWillUnmount() {
    this.stop.abort();
  }

  override render() {
    const { error } = this.state;
    return error === null ? this.props.children : <Failure error={error} loadWords={this.props.loadWords} />;
  }
}

function Failure({ error, loadWords }: { error: unknown } & Pick<Props, 'loadWords'>) {
  const [t, setT] = useState<Translate | null>(null);
  useEffect(() => {
    loadWords().then(
      (words) => setT(() => words),
      () => setT(null),
    );
  }, [loadWords]);
  const name = expectedName(error);
  const sentence = t && (name ? t(errorWord(name)) : t('error_unknown'));
  return (
    <main className="failure" role="alert">
      {sentence && <p>{sentence}</p>}
      {!name && <pre>{String(error)}</pre>}
    </main>
  );
}

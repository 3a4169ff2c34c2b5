import { BUILT_IN_ATTRIBUTES } from '../../lib/model/built-in-attribute.ts';
import { attributeKey, attributeLabel } from '../../lib/model/labels.ts';
import { type ATTRIBUTES, LIST_ATTRIBUTES } from '../../lib/model/weight.ts';
import { Icon } from '../Icon.tsx';
import { useWords } from '../Words.tsx';
import type { Subject } from './new-criterion.ts';
import type { Lists } from './options.ts';

interface Props {
  lists: Lists;
  /** Sensitive attributes are switched on. */
  sensitive: boolean;
  onAdd: (subject: Subject) => void;
  /** Asked to define a new attribute. */
  onDefine: () => void;
}

const plain = (attribute: Exclude<(typeof ATTRIBUTES)[number], 'custom'>): Subject => ({ attribute });
const custom = (of: string): Subject => ({ attribute: 'custom', of });

/** What LinkedIn's pages can show. */
const SHOWN: Subject[] = [
  ...LIST_ATTRIBUTES.map(plain),
  ...(['decisionMaker', 'yearsAtCompany', 'yearsInRole', 'accounts', 'degree'] as const).map(plain),
];
/** What only the person can say, and may be asked of anybody. */
const SAID: Subject[] = [plain('budget'), plain('language')];
const OWN_CRITERION = ['budget', 'language', 'age', 'income'];
const SENSITIVE: Subject[] = [
  plain('age'),
  plain('income'),
  ...Object.keys(BUILT_IN_ATTRIBUTES)
    .filter((id) => !OWN_CRITERION.includes(id))
    .map(custom),
];

/** Everything a criterion can look at, by where it is learned. */
export function AddCriterion({ lists, sensitive, onAdd, onDefine }: Props) {
  const t = useWords();
  const own = (isSensitive: boolean) =>
    lists.attributes.filter((attribute) => attribute.sensitive === isSensitive).map(({ id }) => custom(id));
  const groups = [
    { title: t('icp_add_shown'), subjects: SHOWN },
    { title: t('icp_add_said'), subjects: [...SAID, ...own(false)] },
    ...(sensitive ? [{ title: t('icp_add_sensitive'), subjects: [...SENSITIVE, ...own(true)] }] : []),
  ];
  const name = (subject: Subject) =>
    subject.attribute === 'custom'
      ? attributeLabel(subject.of, lists.attributes, t)
      : t(attributeKey(subject.attribute));
  return (
    <section className="icp-add" data-field="criteria" aria-label={t('icp_add')}>
      <h3>{t('icp_add')}</h3>
      {groups.map(({ title, subjects }, index) => (
        <fieldset key={title}>
          <legend>{title}</legend>
          {subjects.map((subject) => (
            <button
              key={subject.attribute === 'custom' ? `of-${subject.of}` : subject.attribute}
              type="button"
              className="button"
              data-action="criterion-add"
              data-attribute={subject.attribute}
              data-of={subject.attribute === 'custom' ? subject.of : undefined}
              onClick={() => onAdd(subject)}
            >
              <Icon name="plus" />
              {name(subject)}
            </button>
          ))}
          {index === 1 && (
            <button
              type="button"
              className="button is-quiet"
              data-action="attribute-define"
              onClick={onDefine}
            >
              {t('attribute_new')}
            </button>
          )}
        </fieldset>
      ))}
      {!sensitive && (
        <p className="quiet">
          {t('sensitive_hidden')} <a href="#/icps/attributes">{t('attributes_title')}</a>
        </p>
      )}
    </section>
  );
}

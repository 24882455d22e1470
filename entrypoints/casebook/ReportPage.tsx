import { useState } from 'preact/hooks';
import { type ReportProps, ReportView } from '../../components/casebook/ReportView.tsx';
import {
  fieldsToReport,
  type ReportField,
  type ReportLabels,
  reportFileName,
  reportText,
} from '../../lib/casebook/report.ts';
import { caseHash } from '../../lib/casebook/route.ts';
import type { Person } from '../../lib/dataset/person.ts';
import type { Words } from '../../lib/words/index.ts';
import { sayField } from '../../lib/words/record-field.ts';
import { saveText } from './save.ts';

/** `#/case/ID/report`: a report of an error. What is typed lives as long as the page and is kept nowhere. */
export function ReportPage({ person, version, words }: { person: Person; version: string; words: Words }) {
  const [field, setField] = useState<ReportField>('status');
  const [wrong, setWrong] = useState('');
  const [source, setSource] = useState('');
  const [copied, setCopied] = useState<{ text: string; state: ReportProps['copied'] }>();
  const says = field === 'other' ? '' : sayField(person, field, words);
  const text = reportText({ person, version, field, says, wrong, source }, labelsIn(words));
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied({ text, state: 'copied' }),
      () => {
        selectReport();
        setCopied({ text, state: 'failed' });
      },
    );
  return (
    <ReportView
      name={person.names.primary}
      caseHref={caseHash(person.id)}
      fields={fieldsToReport(person)}
      field={field}
      says={says}
      wrong={wrong}
      source={source}
      text={text}
      // "Copied" is true of the text that was copied, not of what was typed since.
      copied={copied?.text === text ? copied.state : 'idle'}
      onField={setField}
      onWrong={setWrong}
      onSource={setSource}
      onCopy={() => void copy()}
      onSave={() => saveText(reportFileName(person), text)}
      words={words}
    />
  );
}

const labelsIn = (words: Words): ReportLabels => ({
  title: words('report.text.title'),
  record: words('report.text.record'),
  version: words('report.text.version'),
  field: words('report.which'),
  says: words('report.says'),
  wrong: words('report.wrong'),
  source: words('report.source'),
  nothing: words('report.text.nothing'),
  fieldName: (field) => words(`report.field.${field}`),
});

function selectReport(): void {
  const field = document.getElementById('report-text');
  if (!(field instanceof HTMLTextAreaElement)) return;
  field.focus();
  field.select();
}

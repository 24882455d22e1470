import type { ReportField } from '../../lib/casebook/report.ts';
import type { Words } from '../../lib/words/index.ts';
import { Icon } from '../Icon.tsx';
import { ArrowLeft, Copy, Download } from '../icons.ts';

export interface ReportProps {
  readonly name: string;
  readonly caseHref: string;
  readonly fields: readonly ReportField[];
  readonly field: ReportField;
  /** What the record says in that field now. */
  readonly says: string;
  readonly wrong: string;
  readonly source: string;
  /** The finished report. */
  readonly text: string;
  readonly copied: 'idle' | 'copied' | 'failed';
  readonly onField: (field: ReportField) => void;
  readonly onWrong: (text: string) => void;
  readonly onSource: (text: string) => void;
  readonly onCopy: () => void;
  readonly onSave: () => void;
  readonly words: Words;
}

/** A form that makes a report as text. The reader takes it further; nothing is sent from here. */
export function ReportView(props: ReportProps) {
  const { words, field } = props;
  return (
    <div class="report">
      <a class="back" href={props.caseHref}>
        <Icon of={ArrowLeft} />
        {words('report.back', { name: props.name })}
      </a>
      <h1 tabIndex={-1}>{words('report.heading', { name: props.name })}</h1>
      <p>{words('report.intro')}</p>
      <form onSubmit={(event) => event.preventDefault()}>
        <label for="report-field">{words('report.which')}</label>
        <select
          id="report-field"
          value={field}
          onChange={(event) => props.onField(event.currentTarget.value as ReportField)}
        >
          {props.fields.map((name) => (
            <option key={name} value={name}>
              {words(`report.field.${name}`)}
            </option>
          ))}
        </select>
        {props.says && (
          <figure class="report-says">
            <figcaption class="meta">{words('report.says')}</figcaption>
            <blockquote dir="auto">{props.says}</blockquote>
          </figure>
        )}
        <label for="report-wrong">{words('report.wrong')}</label>
        <textarea
          id="report-wrong"
          rows={4}
          value={props.wrong}
          onInput={(event) => props.onWrong(event.currentTarget.value)}
        />
        <label for="report-source">{words('report.source')}</label>
        <p class="meta" id="report-source-why">
          {words('report.source.why')}
        </p>
        <textarea
          id="report-source"
          rows={2}
          aria-describedby="report-source-why"
          value={props.source}
          onInput={(event) => props.onSource(event.currentTarget.value)}
        />
      </form>
      <section aria-labelledby="report-ready">
        <h2 id="report-ready">{words('report.ready')}</h2>
        <textarea
          class="report-text"
          id="report-text"
          aria-labelledby="report-ready"
          readOnly
          rows={Math.min(24, props.text.split('\n').length + 1)}
          value={props.text}
        />
        <p>{words('report.where')}</p>
        <p class="meta">{words('report.private')}</p>
        <p class="report-ways">
          <button type="button" class="button" data-look="primary" onClick={props.onCopy}>
            <Icon of={Copy} />
            {words('report.copy')}
          </button>
          <button type="button" class="button" onClick={props.onSave}>
            <Icon of={Download} />
            {words('report.save')}
          </button>
          <span class="meta" role="status">
            {props.copied !== 'idle' && words(`report.${props.copied}`)}
          </span>
        </p>
      </section>
    </div>
  );
}

import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { HowWeKnow } from '../../../components/casebook/HowWeKnow.tsx';
import { ReportView } from '../../../components/casebook/ReportView.tsx';
import {
  fieldsToReport,
  type ReportLabels,
  reportFields,
  reportFileName,
  reportText,
} from '../../../lib/casebook/report.ts';
import { words } from '../../../lib/words/index.ts';
import { sayField } from '../../../lib/words/record-field.ts';
import { allPeople, readPerson } from './people.ts';

const labels: ReportLabels = {
  title: 'A report',
  record: 'Record',
  version: 'Version',
  field: 'Part',
  says: 'It says',
  wrong: 'Wrong',
  source: 'Source',
  nothing: 'nothing given',
  fieldName: (field) => words(`report.field.${field}`),
};
const ding = readPerson('ding-jiaxi');

describe('a report', () => {
  test('names the record, the version, the field and what it says', () => {
    const text = reportText(
      {
        person: ding,
        version: '2026.11.21',
        field: 'place',
        says: sayField(ding, 'place', words),
        wrong: ' Moved in May. ',
        source: 'https://a.example/1',
      },
      labels,
    );
    expect(text).toBe(
      `A report\n\nRecord: Ding Jiaxi (data/people/ding-jiaxi.yaml)\nVersion: 2026.11.21\nPart: Place where held (place)\n\nIt says:\nJiangbei Prison, Jiangling County, Jingzhou, Hubei\n\nWrong:\nMoved in May.\n\nSource:\nhttps://a.example/1\n`,
    );
  });

  test('says so where nothing was filled in, and gives no field for what is missing', () => {
    const text = reportText(
      { person: ding, version: '1', field: 'other', says: '', wrong: '', source: ' ' },
      labels,
    );
    expect(text).toContain('Wrong: nothing given\n\nSource: nothing given');
    expect(text).not.toContain('It says');
  });

  test('can be made of every field of every record', () => {
    for (const person of allPeople) {
      expect(fieldsToReport(person)).toContain('status');
      for (const field of fieldsToReport(person)) {
        if (field === 'other') continue;
        const said = sayField(person, field, words);
        expect(said, `${person.id} ${field}`).not.toMatch(/\[object|undefined|own arithmetic/);
        expect(said, `${person.id} ${field}`).not.toBe('');
      }
    }
  });

  test('speaks in words, not in those of the file', () => {
    const said = sayField(readPerson('jiang-tianyong'), 'status', words);
    expect(said).toContain('Released, not free');
    expect(said).toContain('May not leave the country');
    expect(said).not.toMatch(/released-restricted|exit-ban|asOf|kind:/);
  });

  test('is saved under the name of the record', () => {
    expect(reportFileName(ding)).toBe('vigil-report-ding-jiaxi.txt');
  });
});

test('the form has a name for each field, and says that nothing is sent', () => {
  const nothing = () => undefined;
  const html = render(
    <ReportView
      name="Ding Jiaxi"
      caseHref="#/case/ding-jiaxi"
      fields={reportFields}
      field="place"
      says="Jiangbei Prison"
      wrong=""
      source=""
      text="A report"
      copied="idle"
      onField={nothing}
      onWrong={nothing}
      onSource={nothing}
      onCopy={nothing}
      onSave={nothing}
      words={words}
    />,
  );
  for (const field of reportFields) expect(html).toContain(`>${words(`report.field.${field}`)}</option>`);
  for (const [, id] of html.matchAll(/for="([^"]+)"/g)) expect(html).toContain(`id="${id}"`);
  expect(html).toContain('Nothing is sent');
});

test('a case leads to the report; to the text on method the foot of every page does, once', () => {
  const html = render(<HowWeKnow person={ding} reportHref="#/case/ding-jiaxi/report" words={words} />);
  expect(html).toContain('href="#/case/ding-jiaxi/report"');
  expect(html).not.toContain('href="#/method"');
});

import { describe, expect, test } from 'vitest';
import { marked, seenIn } from './marked.ts';

/** Invented sentences; `?` before a person means "perhaps". */
const seen = (sentence: string) => {
  const { text, seen: expected } = marked(sentence);
  expect(seenIn(text)).toEqual(expected);
};

/** The people that a sentence names for certain, in any form. */
const certainIn = (text: string) => seenIn(text).filter((each) => !each.includes('?'));

describe('a role belongs to one name', () => {
  test.each([
    'The runner-up Wang Yu and counsel for the bank Zhang Kai shook hands in Beijing.',
    'Swimmer Wang Yu and lawyer of the club Zhang Kai in Beijing met.',
    'In Beijing the lawyer and Wang Yu shared a taxi.',
    'La nadadora Wang Yu y la abogada del club hablaron en China.',
    'Пловчиха Ван Юй и адвокат клуба встретились в Китае.',
    'Die Schwimmerin Wang Yu und ein Anwalt trafen sich in China.',
    'Yüzücü Wang Yu ve bir avukat Çin’de buluştu.',
    'الصين: السباحة وانغ يو والمحامي في بكين.',
    '游泳运动员王宇和俱乐部的律师见面。',
  ])('nobody for certain: %s', (text) => expect(certainIn(text)).toEqual([]));

  test.each([
    'Actor Zhang Zhan and the lawyer [[gao-zhisheng|Gao Zhisheng]] met in Beijing.',
    'Singer Zhang Zhan, lawyer [[gao-zhisheng|Gao Zhisheng]] and a guard stood in a court in China.',
    'El actor Zhang Zhan y el abogado [[gao-zhisheng|Gao Zhisheng]] se vieron en China.',
    'L’actrice Zhang Zhan et l’avocat [[gao-zhisheng|Gao Zhisheng]] se sont vus en Chine.',
    'Певица Чжан Чжань и адвокат [[gao-zhisheng|Гао Чжишэн]] встретились в Китае.',
    '游泳运动员王宇和律师[[gao-zhisheng|高智晟]]见面。',
    '歌手张展、律师[[gao-zhisheng|高智晟]]同时到场。',
  ])('one for certain: %s', (sentence) => {
    const { text, seen: expected } = marked(sentence);
    expect(certainIn(text)).toEqual(expected);
  });

  test.each([
    '[[wang-yu|Wang Yu]] and other lawyers were held in China.',
    '[[wang-yu|Wang Yu]], mother and lawyer, was held again in China.',
    'La policía de China detuvo a [[wang-yu|Wang Yu]] y otros abogados.',
    '[[wang-yu|王宇]]律师和[[gao-zhisheng|高智晟]]律师被捕。',
  ])('still hers: %s', seen);
});

describe('a foreign occupation touching the name caps it', () => {
  test.each([
    'China: the lawyer [[gao-zhisheng|Gao Zhisheng]] was jailed, and footballer Zhang Zhan cried in court.',
    'In China the lawyer [[gao-zhisheng|Gao Zhisheng]] was jailed; Zhang Zhan, a singer, saw the trial.',
    'In China the lawyer [[gao-zhisheng|Gao Zhisheng]] was jailed; Zhang Zhan (actress) saw the trial.',
    'In China the lawyer [[gao-zhisheng|Gao Zhisheng]] was jailed; professor of physics Zhang Zhan saw the trial.',
    'In China the lawyer [[gao-zhisheng|Gao Zhisheng]] was jailed; Zhang Zhan, professor of physics, saw the trial.',
    '律师[[gao-zhisheng|高智晟]]被捕，物理学教授张展旁听庭审。',
    'В Китае судили адвоката. [[gao-zhisheng|Гао Чжишэн]] молчал; профессор физики Чжан Чжань ушла.',
  ])('%s', (sentence) => {
    const { text, seen: expected } = marked(sentence);
    expect(certainIn(text)).toEqual(expected);
  });
});

describe('another world in the sentence of the name', () => {
  test.each([
    'The lawyer [[ding-jiaxi|Ding Jiaxi]] and others were sentenced in China. Wang Yu won the table tennis match.',
    'A court in China jailed the lawyer [[ding-jiaxi|Ding Jiaxi]] for subversion; the trial was short. Zhang Zhan scored two goals in the final of the cup.',
    'Un tribunal de China condenó al abogado [[ding-jiaxi|Ding Jiaxi]]. Wang Yu ganó el torneo.',
    'Суд в Китае приговорил адвоката [[ding-jiaxi|Дин Цзяси]]. Ван Юй выиграла турнир.',
    '法院判处律师[[ding-jiaxi|丁家喜]]有期徒刑。王宇在羽毛球比赛中夺冠。',
  ])('%s', (sentence) => {
    const { text, seen: expected } = marked(sentence);
    expect(certainIn(text)).toEqual(expected);
  });

  test.each([
    'The lawyer [[ding-jiaxi|Ding Jiaxi]] was sentenced in China. The film shows the lawyer [[wang-yu|Wang Yu]].',
    'The lawyer [[ding-jiaxi|Ding Jiaxi]] was sentenced in China. [[wang-yu|Wang Yu]] was arrested at a football match.',
    'The lawyer [[ding-jiaxi|Ding Jiaxi]] was sentenced in China. [[wang-yu|Wang Yu]] wrote from her university.',
  ])('law in the sentence stands against it: %s', seen);
});

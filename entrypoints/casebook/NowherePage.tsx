import { Plain } from '../../components/casebook/Plain.tsx';
import { casesHash } from '../../lib/casebook/route.ts';
import type { PageProps } from './page-props.ts';

/** An address that leads nowhere in the casebook. */
export function NowherePage({ around: { words } }: PageProps) {
  return (
    <Plain title={words('casebook.nowhere.title')}>
      <p>{words('casebook.nowhere')}</p>
      <a class="button" href={casesHash}>
        {words('casebook.back')}
      </a>
    </Plain>
  );
}

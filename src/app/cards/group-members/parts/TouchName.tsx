import { Link } from '@hubspot/ui-extensions';
import type { TouchLink } from '@tandem/ui';

/** A touch in words, leading to its page or e-mail where one is known. */
export function TouchName({ what, link }: { what: string; link?: TouchLink | null }) {
  return link ? <Link href={link}>{what}</Link> : <>{what}</>;
}

import { IconPuzzle } from '@tabler/icons-react';
import { shortSize } from '../support/sizes';
import { type BaseProps, type Size } from '../support/types';
import { iconMap } from './icon-map';

interface IconProps extends BaseProps {
  color?: 'alert' | 'warning' | 'success' | 'inherit';
  name: string;
  size?: Size;
  screenReaderText?: string;
}

const colors = { alert: '#b3261e', warning: '#b25e00', success: '#1f7a45', inherit: 'inherit' };
const pixels = { xs: 14, sm: 16, md: 20, lg: 28, xl: 28 };

/** A drawing; silent for screen readers unless it has a text of its own. */
export function Icon({ color = 'inherit', name, size, screenReaderText, testId }: IconProps) {
  const Drawing = iconMap[name] ?? IconPuzzle;
  const label = screenReaderText ?? (iconMap[name] ? undefined : `Unknown icon ${name}`);
  return (
    <span
      style={{ color: colors[color], display: 'inline-flex', verticalAlign: 'middle' }}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
      data-icon={name}
      data-testid={testId}
    >
      <Drawing size={size ? pixels[shortSize(size, 'sm')] : 18} aria-hidden />
    </span>
  );
}

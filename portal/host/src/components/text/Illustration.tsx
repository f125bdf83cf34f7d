import {
  type Icon,
  IconAlertTriangle,
  IconApi,
  IconBriefcase,
  IconBuilding,
  IconCalendarEvent,
  IconChartBar,
  IconChecklist,
  IconClipboardText,
  IconHourglass,
  IconHeadset,
  IconLock,
  IconLockOpen,
  IconMail,
  IconPhone,
  IconPlug,
  IconShape,
  IconShoppingCart,
  IconSignature,
  IconSpeakerphone,
  IconTarget,
  IconTicket,
  IconUsers,
} from '@tabler/icons-react';
import { type BaseProps } from '../support/types';

/** Drawings by what the SDK's illustration names have in them; the first match is taken. */
const drawings: [RegExp, Icon][] = [
  [/unlock/i, IconLockOpen],
  [/lock|security/i, IconLock],
  [/signature/i, IconSignature],
  [/calling/i, IconPhone],
  [/compan/i, IconBuilding],
  [/contact|lead|customer(?!Support)/i, IconUsers],
  [/support/i, IconHeadset],
  [/deal/i, IconBriefcase],
  [/task|testing|vote/i, IconChecklist],
  [/registration/i, IconClipboardText],
  [/target|goal/i, IconTarget],
  [/email/i, IconMail],
  [/announcement|social/i, IconSpeakerphone],
  [/chart|reporting/i, IconChartBar],
  [/cart|store|payment/i, IconShoppingCart],
  [/api/i, IconApi],
  [/integration/i, IconPlug],
  [/meeting/i, IconCalendarEvent],
  [/ticket/i, IconTicket],
  [/hourglass/i, IconHourglass],
  [/error|cone/i, IconAlertTriangle],
];

/** The drawing for a name; HubSpot's own illustrations are not published. */
export function drawingFor(name: string) {
  return drawings.find(([pattern]) => pattern.test(name))?.[1] ?? IconShape;
}

interface IllustrationProps extends BaseProps {
  name: string;
  alt: string;
  width?: number;
  height?: number;
}

export function Illustration({ name, alt, width = 120, height = 120, testId }: IllustrationProps) {
  const Drawing = drawingFor(name);
  return (
    <span
      role="img"
      aria-label={alt}
      data-testid={testId}
      style={{
        display: 'inline-grid',
        placeItems: 'center',
        width,
        maxWidth: '100%',
        height,
        borderRadius: 16,
        background: '#eaf6f8',
        color: '#136a7a',
      }}
    >
      <Drawing size={Math.min(width, height) * 0.55} stroke={1.2} aria-hidden />
    </span>
  );
}

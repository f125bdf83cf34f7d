import { Alert } from '@mantine/core';
import { IconPuzzleOff } from '@tabler/icons-react';

interface Props {
  name: string;
  why?: string;
}

/** Stands where a component of HubSpot cannot be drawn here, and says which and why. */
export function Unsupported({ name, why = 'The local portal does not draw this component.' }: Props) {
  return (
    <Alert color="gray" title={name} icon={<IconPuzzleOff aria-hidden />} data-unsupported={name}>
      {why}
    </Alert>
  );
}

/** A component for the map that only says its name. */
export function unsupported(name: string, why?: string) {
  return function UnsupportedComponent() {
    return <Unsupported name={name} why={why} />;
  };
}

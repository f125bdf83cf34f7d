import { Accordion as MantineAccordion } from '@mantine/core';
import { useEcho } from '../support/use-echo';
import { shortSize } from '../support/sizes';
import { type BaseProps, type Size } from '../support/types';

interface AccordionProps extends BaseProps {
  title: string;
  defaultOpen?: boolean;
  disabled?: boolean;
  open?: boolean;
  size?: Size;
  onClick?: () => void;
}

const fontSizes = { xs: 'xs', sm: 'sm', md: 'md', lg: 'lg', xl: 'lg' };

/** A section that opens below its title. */
export function Accordion({
  title,
  defaultOpen = false,
  disabled,
  open,
  size,
  onClick,
  ...props
}: AccordionProps) {
  const echo = useEcho(open, defaultOpen);
  const toggle = () => {
    echo.show(!echo.value);
    void echo.tell(undefined, onClick && (() => onClick()));
  };
  return (
    <MantineAccordion
      value={echo.value ? 'content' : null}
      onChange={toggle}
      order={4}
      data-testid={props.testId}
      styles={{ control: { paddingInline: 4 }, content: { paddingInline: 4 } }}
    >
      <MantineAccordion.Item value="content">
        <MantineAccordion.Control disabled={disabled} fz={fontSizes[shortSize(size, 'sm')]}>
          <bdi>{title}</bdi>
        </MantineAccordion.Control>
        <MantineAccordion.Panel>{props.children}</MantineAccordion.Panel>
      </MantineAccordion.Item>
    </MantineAccordion>
  );
}

import { Group, Progress, RingProgress, Stepper, Text } from '@mantine/core';
import { useCardCall } from '../support/use-card-call';
import { type BaseProps, type Size } from '../support/types';
import { shortSize } from '../support/sizes';

interface ProgressBarProps extends BaseProps {
  title?: string;
  'aria-label'?: string;
  showPercentage?: boolean;
  value?: number;
  maxValue?: number;
  valueMax?: number;
  valueDescription?: string;
  variant?: 'success' | 'danger' | 'warning';
}

const barColors = { success: '#1f7a45', danger: '#b3261e', warning: '#b25e00' };

export function ProgressBar({
  title,
  showPercentage,
  value = 0,
  maxValue,
  valueMax,
  variant = 'success',
  ...props
}: ProgressBarProps) {
  const max = maxValue ?? valueMax ?? 100;
  const percent = max > 0 ? Math.min(100, Math.max(0, (value / max) * 100)) : 0;
  const description = props.valueDescription;
  return (
    <div data-testid={props.testId}>
      <Group justify="space-between" gap="sm" mb={4}>
        {title && (
          <Text size="sm" fw={600} dir="auto">
            {title}
          </Text>
        )}
        {(showPercentage || description) && (
          <Text size="sm" dir="auto">
            {[description, showPercentage && `${Math.round(percent)}%`].filter(Boolean).join(' · ')}
          </Text>
        )}
      </Group>
      <Progress.Root size="lg">
        <Progress.Section
          value={percent}
          color={barColors[variant]}
          aria-label={props['aria-label'] ?? title ?? 'Progress'}
          aria-valuetext={description ?? `${Math.round(percent)}%`}
        />
      </Progress.Root>
    </div>
  );
}

/** From these scores on, a score counts as high or middling; HubSpot colours its score circles likewise. */
const highFrom = 70;
const middlingFrom = 40;

export function ScoreCircle({ score, testId }: BaseProps & { score: number }) {
  const whole = Math.min(100, Math.max(0, Math.round(Number(score) || 0)));
  const color =
    whole >= highFrom ? barColors.success : whole >= middlingFrom ? barColors.warning : barColors.danger;
  return (
    <div
      role="img"
      aria-label={`Score ${whole} of 100`}
      data-testid={testId}
      style={{ width: 'fit-content' }}
    >
      <RingProgress
        size={72}
        thickness={7}
        roundCaps
        sections={[{ value: whole, color }]}
        label={
          <Text ta="center" fw={700} aria-hidden>
            {whole}
          </Text>
        }
      />
    </div>
  );
}

interface StepIndicatorProps extends BaseProps {
  stepNames: string[];
  direction?: 'horizontal' | 'vertical';
  circleSize?: Size;
  currentStep?: number;
  variant?: 'default' | 'compact' | 'flush';
  onClick?: (stepIndex: number) => void;
}

const circlePixels = { xs: 20, sm: 26, md: 34, lg: 42, xl: 50 };

export function StepIndicator({
  stepNames,
  direction = 'horizontal',
  circleSize,
  currentStep = 0,
  variant = 'default',
  onClick,
  testId,
}: StepIndicatorProps) {
  const call = useCardCall();
  const onlyActive = variant !== 'default';
  return (
    <Stepper
      active={currentStep}
      orientation={direction}
      iconSize={circlePixels[shortSize(circleSize, 'sm')]}
      size="sm"
      wrap
      px={variant === 'flush' ? 0 : 'sm'}
      allowNextStepsSelect={Boolean(onClick)}
      onStepClick={onClick && ((index) => void call(onClick, index))}
      data-testid={testId}
    >
      {stepNames.map((name, index) => (
        <Stepper.Step
          key={index}
          label={onlyActive && index !== currentStep ? undefined : <bdi>{name}</bdi>}
          aria-label={`${index + 1}: ${name}`}
          aria-current={index === currentStep ? 'step' : undefined}
        />
      ))}
    </Stepper>
  );
}

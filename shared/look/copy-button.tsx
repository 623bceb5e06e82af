import { useRef, useState } from 'preact/hooks';
import { Button } from './button.tsx';

interface Props {
  readonly text: () => string;
  readonly label: string;
  readonly done: string;
  readonly size?: 'small' | 'normal' | 'large';
  readonly look?: 'normal' | 'primary' | 'plain';
}

/** Copies a text and says so in the button for two seconds. */
export const CopyButton = ({ text, label, done, size, look }: Props) => {
  const [copied, setCopied] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const copy = async () => {
    await navigator.clipboard.writeText(text());
    clearTimeout(timer.current);
    setCopied(true);
    timer.current = setTimeout(() => setCopied(false), 2000);
  };
  return (
    <Button size={size} look={look} icon={copied ? 'tick' : 'copy'} onClick={copy}>
      <span aria-live="polite">{copied ? done : label}</span>
    </Button>
  );
};

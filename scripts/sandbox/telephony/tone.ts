const rate = 8000;
const quiet = 0.2;
const longestSeconds = 30;

/** A mono 16-bit WAV of soft beeps, one a second: a recording that a player can play, seek and measure. */
export const toneWav = (seconds: number): Buffer => {
  const samples = Math.round(Math.min(Math.max(seconds, 1), longestSeconds) * rate);
  const wav = Buffer.alloc(44 + samples * 2);
  wav.write('RIFF', 0);
  wav.writeUInt32LE(36 + samples * 2, 4);
  wav.write('WAVEfmt ', 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(rate, 24);
  wav.writeUInt32LE(rate * 2, 28);
  wav.writeUInt16LE(2, 32);
  wav.writeUInt16LE(16, 34);
  wav.write('data', 36);
  wav.writeUInt32LE(samples * 2, 40);
  for (let at = 0; at < samples; at += 1) {
    const inBeep = at % rate < rate / 5;
    const level = inBeep ? Math.sin((2 * Math.PI * 440 * at) / rate) * quiet : 0;
    wav.writeInt16LE(Math.round(level * 32_767), 44 + at * 2);
  }
  return wav;
};

import type { SingleBar } from "cli-progress";
import type { Effects } from "./effects.ts";

/** A bar on standard error with rate and time left; drawn on a terminal only, and only for what takes over a second. */
export interface Progress {
  step(count?: number): void;
  /** A better total than the first. */
  expect(total: number): void;
  /** What comes after all steps. */
  stage(name: string): void;
  /** Makes room for a line of text; the bar is drawn again after it. */
  clear(): void;
  done(): void;
}

const delayMs = 1000;

export function openProgress(effects: Effects, stage: string, total: number): Progress {
  if (!effects.interactive) return { step() {}, expect() {}, stage() {}, clear() {}, done() {} };
  const started = effects.elapsed();
  let bar: SingleBar | null = null;
  let opening = false;
  let ended = false;
  let value = 0;
  let most = total;
  let firstStep: number | null = null;
  let firstValue = 0;
  let doing = stage;

  async function draw(): Promise<void> {
    if (opening || ended || effects.elapsed() - started < delayMs) return;
    opening = true;
    const { SingleBar, Presets } = await import("cli-progress");
    if (ended) return;
    const format = "{stage} {bar} {value}/{total}  {rate} a second  {left} left";
    bar = new SingleBar(
      { format, hideCursor: true, clearOnComplete: true, barsize: 24, fps: 8 },
      Presets.shades_classic,
    );
    bar.start(Math.max(most, value), value, payload());
  }

  /** The rate counts from the first step, for loading comes before it. */
  function payload(): { stage: string; rate: string; left: string } {
    const seconds = Math.max(0.001, (effects.elapsed() - (firstStep ?? 0)) / 1000);
    const rate = firstStep === null ? 0 : (value - firstValue) / seconds;
    return { stage: doing, rate: rate >= 10 ? rate.toFixed(0) : rate.toFixed(1), left: sayLeft((most - value) / rate) };
  }

  function update(): void {
    if (bar === null) void draw();
    else bar.update(value, payload());
  }

  function expect(better: number): void {
    most = Math.max(better, value);
    bar?.setTotal(most);
  }

  return {
    step(count = 1) {
      value += count;
      if (firstStep === null) [firstStep, firstValue] = [effects.elapsed(), value];
      if (value > most) expect(value);
      update();
    },
    expect,
    stage(name) {
      doing = name;
      expect(value);
      update();
    },
    clear() {
      if (bar !== null) effects.tell("\r\u001b[K");
    },
    done() {
      ended = true;
      bar?.stop();
    },
  };
}

function sayLeft(seconds: number): string {
  if (!Number.isFinite(seconds)) return "?";
  const whole = Math.max(0, Math.round(seconds));
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

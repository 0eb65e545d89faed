import { afterEach, describe, expect, it, vi } from "vitest";
import {
  currentToasts,
  dismissToast,
  holdToast,
  OFFER_MS,
  runDownToasts,
  showToast,
  takeNewestOffer,
  takeOffer,
} from "./store.ts";

describe("messages", () => {
  afterEach(() => {
    for (const { id } of currentToasts()) dismissToast(id);
  });

  const texts = (): string[] => currentToasts().map(({ text }) => text);

  it("go when their time is up; one that is held stays; bad news stay until closed", () => {
    showToast({ tone: "good", text: "held", action: { label: "Undo", run() {} } });
    showToast({ tone: "good", text: "passing", action: { label: "Undo", run() {} } });
    showToast({ tone: "bad", text: "bad" });
    holdToast(currentToasts()[0]?.id ?? 0, true);
    runDownToasts(OFFER_MS - 1);
    expect(texts()).toEqual(["held", "passing", "bad"]);
    runDownToasts(1);
    expect(texts()).toEqual(["held", "bad"]);
    runDownToasts(1e9);
    expect(texts()).toEqual(["held", "bad"]);
  });

  it("are three at most, the newest", () => {
    for (const text of ["a", "b", "c", "d"]) showToast({ tone: "good", text });
    expect(texts()).toEqual(["b", "c", "d"]);
  });

  it("an offer is taken once, however often its button is clicked", () => {
    const run = vi.fn();
    showToast({ tone: "good", text: "1", action: { label: "Undo", run } });
    const id = currentToasts()[0]?.id ?? 0;
    expect([takeOffer(id), takeOffer(id)]).toEqual([true, false]);
    expect(run).toHaveBeenCalledOnce();
    expect(texts()).toEqual([]);
  });

  it("the newest offer is taken, once", () => {
    const [first, second] = [vi.fn(), vi.fn()];
    showToast({ tone: "good", text: "1", action: { label: "Undo", run: first } });
    showToast({ tone: "good", text: "2", action: { label: "Undo", run: second } });
    showToast({ tone: "good", text: "3" });
    expect(takeNewestOffer()).toBe(true);
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);
    expect(texts()).toEqual(["1", "3"]);
    expect(takeNewestOffer()).toBe(true);
    expect(takeNewestOffer()).toBe(false);
    expect(first).toHaveBeenCalledOnce();
  });
});

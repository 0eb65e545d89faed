import { type ReactNode, useMemo } from "react";
import type { AccessLine, ServiceState } from "../../../shared/api.ts";
import { timeOfDay } from "../../format/time.ts";
import { MarkerShape } from "./marker-shape.tsx";
import { type MarkerKind, markersOf } from "./markers.ts";
import { heldBy, type KnownToken } from "./tokens.ts";

export const LANE_HEIGHT = 68;
const LABEL_Y = 16;
const BAR_TOP = 33;
const BAR_HEIGHT = 16;

/** Where in a lane each kind of marker is: apart, as they often come at the same moment. */
const MARKER_Y: Readonly<Record<MarkerKind, number>> = {
  restart: BAR_TOP - 7,
  bought: BAR_TOP + BAR_HEIGHT / 2,
  shared: BAR_TOP + BAR_HEIGHT / 2,
  renewed: BAR_TOP + BAR_HEIGHT / 2,
  unauthorized: BAR_TOP + BAR_HEIGHT + 8,
};

interface LaneProps {
  readonly service: ServiceState;
  readonly services: readonly ServiceState[];
  readonly tokens: readonly KnownToken[];
  readonly marks: readonly AccessLine[];
  readonly top: number;
  readonly width: number;
  readonly now: number;
  x(at: number): number;
}

/** One service: its tokens one after the other, and what happened. */
export function Lane({ service, services, tokens, marks, top, width, now, x }: LaneProps): ReactNode {
  const name = service.service;
  const held = useMemo(() => heldBy(name, tokens, marks, services), [name, tokens, marks, services]);
  const markers = useMemo(() => markersOf(name, marks), [name, marks]);
  const inView = (at: number): number => Math.min(width, Math.max(0, x(at)));
  return (
    <g className="lane" transform={`translate(0 ${top})`}>
      <path className="lane-line" d={`M0 0.5H${width}`} />
      <text className="lane-name" x="0" y={LABEL_Y}>
        {name}
      </text>
      {held.map(({ token, replacedAt }) => {
        const end = Math.min(token.expiresAt, replacedAt ?? token.expiresAt);
        const [left, middle, right] = [inView(token.issuedAt), inView(Math.min(now, end)), inView(end)];
        if (right - left < 1) return null;
        return (
          <g key={token.name} className="token" data-token={(token.name.charCodeAt(token.name.length - 1) - 65) % 4}>
            <title>{`Token ${token.name}, issued ${timeOfDay(token.issuedAt)}, expires ${timeOfDay(token.expiresAt)}, held by ${token.services.join(", ")}`}</title>
            <rect className="token-life" x={left} y={BAR_TOP} width={right - left} height={BAR_HEIGHT} rx="3" />
            {middle > left && (
              <rect className="token-used" x={left} y={BAR_TOP} width={middle - left} height={BAR_HEIGHT} rx="3" />
            )}
            {right - left > 26 && (
              <text x={Math.min(right - 7, width - 7)} y={BAR_TOP + 12} textAnchor="end">
                {token.name}
              </text>
            )}
          </g>
        );
      })}
      {markers
        .filter(({ at }) => x(at) >= 0 && x(at) <= width)
        .map(({ id, kind, at, text }) => (
          <g key={id} transform={`translate(${Math.min(width - 6, Math.max(6, x(at)))} ${MARKER_Y[kind]})`}>
            <title>{`${timeOfDay(at)} ${text}`}</title>
            <MarkerShape kind={kind} />
          </g>
        ))}
    </g>
  );
}

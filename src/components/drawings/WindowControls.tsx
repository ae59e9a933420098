import { Marked } from './Marked'

const minimise = 'M1 5.5h9'
const maximise = 'M1.5 1.5h8v8h-8z'
const close = 'M1.5 1.5l8 8M9.5 1.5l-8 8'

/** Minimise, maximise and close, as Windows draws them. */
export function WindowControls({ controls, closeMarked }: { controls: 'all' | 'close'; closeMarked: boolean }) {
  return (
    <span className="connections-drawn-row">
      {controls === 'all' && <Control path={minimise} />}
      {controls === 'all' && <Control path={maximise} />}
      <Marked when={closeMarked}>
        <Control path={close} />
      </Marked>
    </span>
  )
}

function Control({ path }: { path: string }) {
  return (
    <svg viewBox="-8 0 27 11" width="22" height="9" fill="none" stroke="currentColor">
      <path d={path} />
    </svg>
  )
}

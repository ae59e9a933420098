import { ConnectorWindow } from '../connector/ConnectorWindow'
import { DownloadsWindow } from '../downloads/DownloadsWindow'
import { LogWindow } from '../log/LogWindow'
import { QuickBooksWindow } from '../quickbooks/QuickBooksWindow'
import type { AppName } from './apps'

const contents = {
  downloads: DownloadsWindow,
  connector: ConnectorWindow,
  quickbooks: QuickBooksWindow,
  log: LogWindow,
}

export interface AppWindowProps {
  app: AppName
  isActive: boolean
  /** 1 or more; the highest is in front. Moving the elements themselves would lose the focus. */
  layer: number
}

/** The window of a program, in its layer. */
export function AppWindow({ app, isActive, layer }: AppWindowProps) {
  const Content = contents[app]
  return (
    <div className="layer" style={{ zIndex: layer }}>
      <Content isActive={isActive} />
    </div>
  )
}

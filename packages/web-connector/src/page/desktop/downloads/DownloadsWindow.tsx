import { useDesktop } from '../computer/DesktopContext'
import { FileIcon } from '../icons/FileIcon'
import { Window } from '../shell/Window'
import { fileKind, fileTypes } from './fileKind'

/** The folder into which a browser on this PC would put its downloads. */
export function DownloadsWindow({ isActive }: { isActive: boolean }) {
  const { files, openFile, receive } = useDesktop()

  return (
    <Window app="downloads" isActive={isActive}>
      <div className="explorer-path" aria-hidden="true">
        <span>This PC</span>
        <span>Downloads</span>
      </div>
      {files.length > 0 && (
        <ul className="explorer-files" aria-label="Files in Downloads">
          {files.map((file) => (
            <li key={file.name}>
              <button
                type="button"
                onClick={({ detail }) => {
                  // Windows opens by a double click, a keyboard by Enter; the second click of two opens nothing more.
                  if (detail < 2) openFile(file)
                }}
              >
                <FileIcon kind={fileKind(file.name)} size={28} />
                <span className="file-name">{file.name}</span>
                <span className="file-detail">
                  {fileTypes[fileKind(file.name)]} · {size(file.size)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <label className="drop-zone" data-small={files.length > 0}>
        <input
          type="file"
          aria-label="Choose a downloaded file"
          onChange={({ target }) => {
            const file = target.files?.[0]
            // Cleared, so that choosing the same file again is a change again.
            target.value = ''
            if (file) receive(file)
          }}
        />
        <span className="drop-title">Drop a downloaded file here</span>
        <span className="drop-detail">the Web Connector’s installer, or the configuration file (.qwc)</span>
        <span className="button">Choose a file…</span>
      </label>
    </Window>
  )
}

function size(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`
}

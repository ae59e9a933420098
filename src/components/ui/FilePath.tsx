import { Fragment } from 'react'

/** Where a file lies on a Windows computer. A long path breaks between its folders. */
export function FilePath({ path }: { path: string }) {
  return (
    <bdi dir="ltr">
      {path.match(/[^\\]+\\?|\\/g)?.map((folder, index, folders) => (
        <Fragment key={folders.slice(0, index + 1).join('')}>
          {folder}
          <wbr />
        </Fragment>
      ))}
    </bdi>
  )
}

// Lines on a 16 × 16 grid, 1.5 wide with round ends. One constant each, so that bundlers drop the unused ones.
export const alertIcon = 'M5.4 1.75h5.2l3.65 3.65v5.2l-3.65 3.65H5.4L1.75 10.6V5.4zM8 5v3.5M8 11v.01'
export const arrowLeftIcon = 'M13 8H3M7 4 3 8l4 4'
export const arrowRightIcon = 'M3 8h10M9 4l4 4-4 4'
export const checkIcon = 'M3 8.5 6.5 12 13 4.5'
export const checkCircleIcon = 'M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5M5.25 8.25 7.25 10.25 10.75 6'
export const chevronDownIcon = 'M4 6l4 4 4-4'
export const chevronRightIcon = 'M6 4l4 4-4 4'
export const clockIcon = 'M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5M8 4.5V8l2.25 1.5'
export const closeIcon = 'M4 4l8 8M12 4l-8 8'
export const cloudIcon = 'M4.5 12.5h7a2.75 2.75 0 0 0 .4-5.47 4 4 0 0 0-7.72-.78A3.15 3.15 0 0 0 4.5 12.5z'
export const computerIcon = 'M2 3.25h12v7.5H2zM5.5 13.25h5M8 10.75v2.5'
export const copyIcon = 'M5.75 5.75h7.5v7.5h-7.5zM10.25 5.75v-3h-7.5v7.5h3'
export const downloadIcon = 'M8 2v8M4.75 7 8 10.25 11.25 7M2.5 13.25h11'
export const externalIcon = 'M9.5 2.75h3.75V6.5M13 3 7.5 8.5M11.5 9.5v3.75h-8.75v-8.75H6.5'
export const eyeIcon =
  'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM8 6.25a1.75 1.75 0 1 0 0 3.5 1.75 1.75 0 0 0 0-3.5'
export const eyeOffIcon =
  'M6.2 3.8A5.9 5.9 0 0 1 8 3.5c4 0 6.5 4.5 6.5 4.5a11 11 0 0 1-1.9 2.35M10.2 11.95A6 6 0 0 1 8 12.5C4 12.5 1.5 8 1.5 8a11 11 0 0 1 2.6-2.9M2.5 2.5l11 11'
export const fileIcon = 'M4 1.75h5.25L12.5 5v9.25H4zM9 1.75V5.25h3.5'
export const flagIcon = 'M4 14.25v-12M4 2.75h8.5l-2 3 2 3H4'
export const hourglassIcon = 'M4 2.25h8M4 13.75h8M5 2.25v2.5L8 8l3-3.25v-2.5M5 13.75v-2.5L8 8l3 3.25v2.5'
export const infoIcon = 'M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5M8 7.5V11M8 5v.01'
export const keyIcon = 'M5 5.25a2.75 2.75 0 1 0 0 5.5 2.75 2.75 0 0 0 0-5.5M7.75 8h6.5v2.25M11.5 8v2.25'
export const linkIcon =
  'M6.75 9.25a2.9 2.9 0 0 0 4.1 0l2.1-2.1a2.9 2.9 0 0 0-4.1-4.1l-.85.85M9.25 6.75a2.9 2.9 0 0 0-4.1 0l-2.1 2.1a2.9 2.9 0 0 0 4.1 4.1l.85-.85'
export const lockIcon = 'M3.5 7.25h9v6.5h-9zM5.25 7.25V5a2.75 2.75 0 0 1 5.5 0v2.25'
export const mailIcon = 'M1.75 3.5h12.5v9H1.75zM2 4l6 5 6-5'
export const moonIcon = 'M13.5 9.6a5.75 5.75 0 0 1-7.1-7.1 5.75 5.75 0 1 0 7.1 7.1z'
export const pageIcon = 'M2 2.75h12v10.5H2zM2 5.75h12M4.25 4.25v.01M6.25 4.25v.01'
export const pauseIcon = 'M5.5 3.5v9M10.5 3.5v9'
export const playIcon = 'M5 3.25v9.5L12.5 8z'
export const qrIcon =
  'M2.25 2.25h4.5v4.5h-4.5zM9.25 2.25h4.5v4.5h-4.5zM2.25 9.25h4.5v4.5h-4.5zM9.5 9.5h1.5V11M13.5 9.5v.01M13.5 12v1.5H12M9.5 13.5v.01'
export const plusIcon = 'M8 3v10M3 8h10'
export const progressIcon =
  'M9.6 1.95a6.25 6.25 0 0 1 4.45 4.45M14.05 9.6a6.25 6.25 0 0 1-4.45 4.45M6.4 14.05A6.25 6.25 0 0 1 1.95 9.6M1.95 6.4A6.25 6.25 0 0 1 6.4 1.95'
export const questionIcon =
  'M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5M6.1 6.4a1.9 1.9 0 1 1 2.7 1.7c-.5.25-.8.6-.8 1.15M8 11.3v.01'
export const refreshIcon = 'M13.25 8a5.25 5.25 0 1 1-1.6-3.8L13.25 5.75M13.25 2.5v3.25H10'
export const serverIcon = 'M2.5 2.75h11v4.5h-11zM2.5 8.75h11v4.5h-11zM5 5v.01M5 11v.01'
export const silenceIcon =
  'M1.75 6.25a9 9 0 0 1 2.9-1.9M14.25 6.25a9 9 0 0 0-6.5-2.6M4.25 9a5.4 5.4 0 0 1 2.4-1.4M11.75 9a5.4 5.4 0 0 0-1-.75M8 12.25v.01M2.5 2.5l11 11'
export const stopIcon = 'M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5M6.25 6.25h3.5v3.5h-3.5z'
export const unlinkedIcon =
  'M6.75 4.5 8 3.25A3.36 3.36 0 0 1 12.75 8L11.5 9.25M9.25 11.5 8 12.75A3.36 3.36 0 0 1 3.25 8L4.5 6.75M2.5 2.5 4 4M12 12l1.5 1.5'
export const windowsIcon = 'M2.5 2.5h5v5h-5zM8.5 2.5h5v5h-5zM2.5 8.5h5v5h-5zM8.5 8.5h5v5h-5z'
export const warningIcon = 'M8 2 14.75 13.5H1.25zM8 6.5v3M8 11.5v.01'

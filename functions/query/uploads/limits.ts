/** More is not read of an article, and not taken. */
export const MAX_UPLOAD_BYTES = 2 * 1024 * 1024;
export const MAX_UPLOAD_FILES = 50;
export const UPLOAD_SECONDS = 900;

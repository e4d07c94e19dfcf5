/** Why the page's requests have no code that answers them: words that the server throws, and that the page knows. */
export interface ServerFileProblem {
  readonly message: string;
  readonly advice: string;
}

export const SERVER_FILE_MISSING: ServerFileProblem = {
  message: "Server.html is not installed.",
  advice: "Add the file Server.html of the release to the script project, beside Code.gs.",
};

export const SERVER_FILE_OTHER: ServerFileProblem = {
  message: "Server.html is cut off, or of another release than Code.gs.",
  advice: "Put both files of one release into the script project, each of them whole.",
};

export const SERVER_FILE_UNREAD: ServerFileProblem = {
  message: "Google did not hand out Server.html, a file of this script project, at this moment.",
  advice: "Wait a moment and try again; in a cell, edit the formula.",
};

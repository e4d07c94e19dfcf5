import { useEffect } from "preact/hooks";
import { ProblemNotice } from "../parts/problem-notice";
import { Progress } from "../parts/progress";
import { View } from "../parts/view";
import { useServer } from "../server/server-context";
import { useRequest } from "../server/use-request";
import { ImageForm } from "./image-form";

interface ImagesViewProps {
  readonly shown: boolean;
  readonly onBack: () => void;
}

/** What an input image costs, with the work shown. */
export function ImagesView(view: ImagesViewProps) {
  const server = useServer();
  const { status, send } = useRequest(() => server.ask("imageChoices"));
  useEffect(send, [send]);
  return (
    <View title="Image calculator" {...view}>
      <p>Counts the tokens of an image that a model is given, and prices them today in the standard tier.</p>
      {status.state === "loading" && <Progress text="Reading the models…" />}
      {status.state === "failed" && <ProblemNotice problem={status.problem} onRetry={send} />}
      {status.state === "done" && <ImageForm choices={status.value} />}
    </View>
  );
}

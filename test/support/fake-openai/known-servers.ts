/** A part of a request that a server refuses, or that it misses. */
export type RefusedPart =
  | 'temperature'
  | 'max_tokens'
  | 'max_completion_tokens'
  | 'schema'
  | 'no format'
  | 'no stream'
  | 'thinking unsaid'
  | 'system'
  | 'anything but messages'
  | 'anything';

export interface AskedOfServer {
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly temperature?: number | undefined;
  readonly max_tokens?: number | undefined;
  readonly max_completion_tokens?: number | undefined;
  readonly response_format?: { readonly type: string } | undefined;
  readonly stream?: boolean | undefined;
  readonly enable_thinking?: boolean | undefined;
}

export const isSent: Readonly<Record<RefusedPart, (asked: AskedOfServer) => boolean>> = {
  temperature: ({ temperature }) => temperature !== undefined,
  max_tokens: ({ max_tokens }) => max_tokens !== undefined,
  max_completion_tokens: ({ max_completion_tokens }) => max_completion_tokens !== undefined,
  schema: ({ response_format }) => response_format?.type === 'json_schema',
  'no format': ({ response_format }) => response_format === undefined,
  'no stream': ({ stream }) => stream !== true,
  'thinking unsaid': ({ enable_thinking, stream }) => enable_thinking !== false && stream !== true,
  system: ({ messages }) => messages.some(({ role }) => role === 'system'),
  'anything but messages': ({ temperature, response_format }) =>
    temperature !== undefined || response_format !== undefined,
  anything: () => true,
};

/** Where the reply stands in what a server sends. */
export type ReplyShape =
  | 'content'
  | 'beside reasoning_content'
  | 'beside reasoning'
  | 'instead in reasoning_content'
  | 'instead in reasoning'
  | 'parts'
  | 'thought before'
  | 'fence'
  | 'length'
  | 'text/plain'
  | 'stream unasked'
  | 'whole though streamed'
  | 'stream in pieces'
  | 'stream of thoughts'
  | 'bare stream'
  | 'end of a stream after'
  | 'blank lines before'
  | 'failed_generation';

export interface KnownServer {
  readonly name: string;
  /** Where its makers or users tell of what is here. */
  readonly document: string;
  /** The first that fits a request is sent. */
  readonly refuses?: readonly {
    readonly part: RefusedPart;
    readonly status: number;
    readonly body: object | string;
  }[];
  /** Parameters that OpenAI does not have. */
  readonly ownParameters?: readonly string[];
  readonly reply: ReplyShape;
  /** Calls that fail in all, however many answers are asked for; none unless given. */
  readonly failed?: number;
}

const openaiError = (message: string, param: string | null, code: string | null) => ({
  error: { message, type: 'invalid_request_error', param, code },
});

const renamedLimit = {
  part: 'max_tokens',
  status: 400,
  body: openaiError(
    "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
    'max_tokens',
    'unsupported_parameter',
  ),
} as const;

const fixedTemperature = {
  part: 'temperature',
  status: 400,
  body: openaiError(
    "Unsupported value: 'temperature' does not support 0 with this model. Only the default (1) value is supported.",
    'temperature',
    'unsupported_value',
  ),
} as const;

const onlyStreams = 'This model only supports stream mode.';

/** Servers that speak OpenAI's chat completions, and how each of them differs. */
export const knownServers: readonly KnownServer[] = [
  {
    name: 'OpenAI',
    document: 'https://platform.openai.com/docs/api-reference/chat/create',
    reply: 'content',
  },
  {
    name: 'OpenAI, a model that reasons',
    document: 'https://platform.openai.com/docs/guides/reasoning',
    refuses: [renamedLimit, fixedTemperature],
    reply: 'content',
    failed: 1,
  },
  {
    name: 'OpenAI, a reply of just the most tokens',
    document: 'https://platform.openai.com/docs/guides/structured-outputs',
    reply: 'length',
  },
  {
    name: 'Azure, a model that reasons',
    document: 'https://learn.microsoft.com/azure/foundry/openai/how-to/reasoning',
    refuses: [renamedLimit, fixedTemperature],
    reply: 'content',
    failed: 1,
  },
  {
    name: 'vLLM, a template without a system role',
    document: 'https://github.com/vllm-project/vllm/pull/2964',
    refuses: [
      {
        part: 'system',
        status: 400,
        body: {
          object: 'error',
          message: 'System role not supported',
          type: 'BadRequestError',
          param: null,
          code: 400,
        },
      },
    ],
    reply: 'content',
    failed: 1,
  },
  {
    name: 'vLLM, a parser that takes the reply for thoughts',
    document: 'https://github.com/vllm-project/vllm/issues/50948',
    reply: 'instead in reasoning',
  },
  {
    name: 'vLLM, the same before it renamed the field',
    document: 'https://github.com/vllm-project/vllm/issues/17349',
    reply: 'instead in reasoning_content',
  },
  {
    name: 'llama.cpp, of a version that refuses a schema',
    document: 'https://github.com/ggml-org/llama.cpp/issues/11847',
    refuses: [
      {
        part: 'schema',
        status: 400,
        body: {
          error: {
            code: 400,
            message: 'Either "json_schema" or "grammar" can be specified, but not both',
            type: 'invalid_request_error',
          },
        },
      },
    ],
    reply: 'beside reasoning_content',
    failed: 1,
  },
  {
    name: 'llama.cpp, a template that throws',
    document: 'https://github.com/containers/ramalama/issues/2425',
    refuses: [
      {
        part: 'system',
        status: 500,
        body: {
          error: {
            code: 500,
            message:
              "\n------------\nWhile executing CallExpression at line 1, column 69 in source:\n...{{ raise_exception('System role not supported') }}\nError: Jinja Exception: System role not supported",
            type: 'server_error',
          },
        },
      },
    ],
    reply: 'fence',
    failed: 1,
  },
  {
    name: 'Ollama',
    document: 'https://docs.ollama.com/api/openai-compatibility',
    reply: 'beside reasoning',
  },
  {
    name: 'Ollama, a model that thinks aloud',
    document: 'https://github.com/ollama/ollama-python/issues/529',
    reply: 'thought before',
  },
  {
    name: 'LM Studio',
    document: 'https://lmstudio.ai/docs/advanced/structured-output',
    reply: 'beside reasoning_content',
  },
  {
    name: 'LM Studio, which minds how a schema is sent',
    document: 'https://github.com/bhimrazy/receipt-ocr/issues/20',
    refuses: [
      {
        part: 'schema',
        status: 400,
        body: { error: "'response_format.json_schema.schema' must be an object" },
      },
    ],
    reply: 'fence',
    failed: 1,
  },
  {
    name: 'Groq, a model without schemas',
    document: 'https://github.com/ItzCrazyKns/Vane/issues/980',
    refuses: [
      {
        part: 'schema',
        status: 400,
        body: openaiError(
          'This model does not support response format `json_schema`. See supported models at https://console.groq.com/docs/structured-outputs#supported-models',
          'response_format',
          null,
        ),
      },
    ],
    reply: 'beside reasoning',
    failed: 1,
  },
  {
    name: 'Groq, which finds itself that a reply does not fit',
    document: 'https://github.com/thepersonalaicompany/amurex-backend/issues/38',
    reply: 'failed_generation',
  },
  {
    name: 'DeepSeek',
    document: 'https://api-docs.deepseek.com/api/create-chat-completion',
    refuses: [
      {
        part: 'schema',
        status: 400,
        body: openaiError(
          'This response_format type is unavailable now',
          null,
          'invalid_request_error',
        ),
      },
    ],
    reply: 'beside reasoning_content',
    failed: 1,
  },
  {
    name: 'DeepSeek, an older version under load',
    document: 'https://api-docs.deepseek.com/quick_start/rate_limit',
    refuses: [
      {
        part: 'schema',
        status: 422,
        body: 'Failed to deserialize the JSON body into the target type: response_format: response_format.type `json_schema` is unavailable now at line 1 column 12440',
      },
    ],
    reply: 'blank lines before',
    failed: 1,
  },
  {
    name: 'DashScope, a model that thinks unless told',
    document: 'https://www.alibabacloud.com/help/model-studio/error-code',
    refuses: [
      {
        part: 'thinking unsaid',
        status: 400,
        body: openaiError(
          'parameter.enable_thinking must be set to false for non-streaming calls',
          null,
          'InvalidParameter',
        ),
      },
    ],
    ownParameters: ['enable_thinking'],
    reply: 'content',
    failed: 1,
  },
  {
    name: 'DashScope, a model that only streams',
    document: 'https://www.alibabacloud.com/help/model-studio/error-code',
    refuses: [
      {
        part: 'no stream',
        status: 400,
        body: openaiError(
          'This model only support stream mode, please enable the stream parameter to access the model.',
          null,
          'InvalidParameter',
        ),
      },
    ],
    reply: 'beside reasoning_content',
    failed: 1,
  },
  {
    name: 'Mistral, a model that reasons',
    document: 'https://github.com/spring-projects/spring-ai/pull/5020',
    reply: 'parts',
  },
  {
    name: 'Mistral, which minds the newer name of the limit',
    document: 'https://github.com/editor-code-assistant/eca/issues/315',
    refuses: [
      {
        part: 'max_completion_tokens',
        status: 422,
        body: {
          object: 'error',
          message: {
            detail: [
              {
                type: 'extra_forbidden',
                loc: ['body', 'max_completion_tokens'],
                msg: 'Extra inputs are not permitted',
                input: 2000,
              },
            ],
          },
          type: 'invalid_request_error',
          param: null,
          code: null,
        },
      },
    ],
    reply: 'content',
  },
  {
    name: 'Gemini',
    document: 'https://ai.google.dev/gemini-api/docs/openai',
    reply: 'content',
  },
  {
    name: 'Gemini, Gemma behind its compatible address',
    document: 'https://github.com/microsoft/vscode/issues/258088',
    refuses: [
      {
        part: 'system',
        status: 400,
        body: [
          {
            error: {
              code: 400,
              message: 'Developer instruction is not enabled for models/gemma-3-27b-it',
              status: 'INVALID_ARGUMENT',
            },
          },
        ],
      },
    ],
    reply: 'fence',
    failed: 1,
  },
  {
    name: 'Gemini, an argument that it does not name',
    document: 'https://github.com/google-gemini/gemini-cli/issues/4425',
    refuses: [
      {
        part: 'anything but messages',
        status: 400,
        body: [
          {
            error: {
              code: 400,
              message: 'Request contains an invalid argument.',
              status: 'INVALID_ARGUMENT',
            },
          },
        ],
      },
    ],
    reply: 'content',
    failed: 1,
  },
  {
    name: 'OpenRouter',
    document: 'https://openrouter.ai/docs/api/reference/errors-and-debugging',
    refuses: [
      {
        part: 'schema',
        status: 400,
        body: {
          error: {
            code: 400,
            message: 'Provider returned error',
            metadata: {
              raw: '{"error":{"message":"This response_format type is unavailable now"}}',
              provider_name: 'Other',
            },
          },
        },
      },
    ],
    reply: 'beside reasoning',
    failed: 1,
  },
  {
    name: 'a server that wants a stream asked for and sends none',
    document: 'https://www.alibabacloud.com/help/model-studio/error-code',
    refuses: [{ part: 'no stream', status: 400, body: openaiError(onlyStreams, null, null) }],
    reply: 'whole though streamed',
    failed: 1,
  },
  {
    name: 'a gateway that cuts a stream anywhere',
    document: 'https://html.spec.whatwg.org/multipage/server-sent-events.html',
    refuses: [{ part: 'no stream', status: 400, body: openaiError(onlyStreams, null, null) }],
    reply: 'stream in pieces',
    failed: 1,
  },
  {
    name: 'a server that streams a reply as thoughts',
    document: 'https://github.com/vllm-project/vllm/issues/17349',
    refuses: [{ part: 'no stream', status: 400, body: openaiError(onlyStreams, null, null) }],
    reply: 'stream of thoughts',
    failed: 1,
  },
  {
    name: 'mistral.rs, which calls all it sends text',
    document: 'https://github.com/EricLBuehler/mistral.rs/issues/79',
    reply: 'text/plain',
  },
  {
    name: 'Unsloth, which streams though nobody asked for it',
    document: 'https://github.com/unslothai/unsloth/issues/6570',
    reply: 'stream unasked',
  },
  {
    name: 'Opik, which streams without the names of fields',
    document: 'https://github.com/comet-ml/opik/pull/5149',
    reply: 'bare stream',
  },
  {
    name: '9router, which ends what is no stream as one',
    document: 'https://github.com/decolua/9router/issues/3492',
    reply: 'end of a stream after',
  },
  {
    name: 'a server that names the formats it takes',
    document: 'https://github.com/epuerta9/deep-research-py/issues/19',
    refuses: [
      {
        part: 'schema',
        status: 400,
        body: openaiError(
          "Invalid value: 'json_schema'. Supported values are: 'json_object' and 'text'.",
          'response_format.type',
          'invalid_value',
        ),
      },
      { part: 'no format', status: 400, body: openaiError('An object was on offer.', null, null) },
    ],
    reply: 'content',
    failed: 1,
  },
];

import '@mantine/charts/styles.css';
import '@mantine/dates/styles.css';
import { type ComponentMapping } from '@remote-ui/react/host';
import { Button, LoadingButton } from './button/Button';
import { ButtonRow } from './button/ButtonRow';
import { Dropdown, DropdownButtonItem } from './button/Dropdown';
import { crmComponents } from './crm';
import { BarChart, LineChart } from './data/Charts';
import { Statistics, StatisticsItem, StatisticsTrend } from './data/Statistics';
import { Table, TableBody, TableCell, TableFooter, TableHead, TableHeader, TableRow } from './data/Table';
import { Alert } from './feedback/Alert';
import { ProgressBar, ScoreCircle, StepIndicator } from './feedback/Progress';
import { EmptyState, ErrorState, LoadingSpinner } from './feedback/States';
import { DateInput } from './input/DateInput';
import { Form } from './input/Form';
import { CurrencyInput, NumberInput } from './input/NumberInputs';
import { MultiSelect, Select } from './input/Selects';
import { StepperInput } from './input/StepperInput';
import { Input, SearchInput, TextArea } from './input/TextInputs';
import { TimeInput } from './input/TimeInput';
import { ToggleGroup } from './input/ToggleGroup';
import { Checkbox, RadioButton, Toggle } from './input/ToggleInputs';
import { Accordion } from './layout/Accordion';
import { AutoGrid, Box, Flex, Inline, Stack } from './layout/Flex';
import { Card, Divider, Spacer, Tile } from './layout/Surface';
import { Tab, Tabs } from './layout/Tabs';
import { Modal, ModalBody, ModalFooter } from './overlay/Modal';
import { Panel, PanelBody, PanelFooter, PanelSection } from './overlay/Panel';
import { Tooltip } from './overlay/Tooltip';
import * as pageComponents from './page/PageComponents';
import { experimentalNames } from './experimental-names';
import { unsupported } from './support/Unsupported';
import { DescriptionList, DescriptionListItem } from './text/DescriptionList';
import { Icon } from './text/Icon';
import { Illustration } from './text/Illustration';
import { Image } from './text/Image';
import { Link } from './text/Link';
import { List } from './text/List';
import { StatusTag, Tag } from './text/Tag';
import { Heading, Text } from './text/Text';

const standardComponents = {
  Accordion,
  Alert,
  AutoGrid,
  BarChart,
  Box,
  Button,
  ButtonRow,
  Card,
  Checkbox,
  CurrencyInput,
  DateInput,
  DescriptionList,
  DescriptionListItem,
  Divider,
  Dropdown,
  DropdownButtonItem,
  EmptyState,
  ErrorState,
  Flex,
  Form,
  Heading,
  Icon,
  Illustration,
  Image,
  Inline,
  Input,
  LineChart,
  Link,
  List,
  LoadingButton,
  LoadingSpinner,
  Modal,
  ModalBody,
  ModalFooter,
  MultiSelect,
  NumberInput,
  Panel,
  PanelBody,
  PanelFooter,
  PanelSection,
  ProgressBar,
  RadioButton,
  ScoreCircle,
  SearchInput,
  Select,
  Spacer,
  Stack,
  Statistics,
  StatisticsItem,
  StatisticsTrend,
  StatusTag,
  StepIndicator,
  StepperInput,
  Tab,
  Table,
  TableBody,
  TableCell,
  TableFooter,
  TableHead,
  TableHeader,
  TableRow,
  Tabs,
  Tag,
  Text,
  TextArea,
  Textarea: TextArea,
  Tile,
  TimeInput,
  Toggle,
  ToggleGroup,
  Tooltip,
};

const experimentalComponents = Object.fromEntries(
  experimentalNames.map((name) => [
    name,
    unsupported(name, 'This component is experimental in HubSpot’s SDK; the local portal does not draw it.'),
  ]),
);

/** The drawing of each component that a card may use, by the name under which the SDK sends it. */
export const componentMap: ComponentMapping = {
  ...standardComponents,
  ...crmComponents,
  ...pageComponents,
  ...experimentalComponents,
};

/** The names that the strict remote root of a card lets through. */
export const componentNames: string[] = Object.keys(componentMap);
